// swift-tools-version: 6.3
import PackageDescription

/// The settings of every Swift target.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
]

let package = Package(
  name: "ThaiDocParse",
  products: [
    .library(name: "ThaiNumerals", targets: ["ThaiNumerals"]),
    .library(name: "ThaiDocParse", targets: ["ThaiDocParse"]),
    .executable(name: "extract-ita", targets: ["extract-ita"]),
    .executable(name: "extract-ita-tables", targets: ["extract-ita-tables"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "ThaiNumerals", swiftSettings: settings),
    // Rows of tables as bytes: what the library makes of reports, and the program that writes workbooks and databases
    // takes. A module of its own, so that this program needs nothing else of the library.
    .target(name: "TidyRows", dependencies: ["ThaiNumerals"], swiftSettings: settings),
    .target(
      name: "ThaiDocParse",
      dependencies: ["ThaiNumerals", "TidyRows", "CLibXML2", "CPlaceData"],
      swiftSettings: settings
    ),
    .target(name: "CPlaceData"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
    .systemLibrary(name: "CSystem"),
    // It comes without a file for pkg-config. zlib is what it packs with.
    .systemLibrary(
      name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"]), .brew(["libxlsxwriter"])]),
    .executableTarget(
      name: "extract-ita",
      dependencies: [
        "ThaiDocParse", "ThaiNumerals", "TidyRows", "CLibCrypto", "CSystem",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    // Writes workbooks and databases for `extract-ita batch`. Apart from it, so that it needs no shared libraries and
    // starts as fast without them.
    .executableTarget(
      name: "extract-ita-tables",
      dependencies: [
        "TidyRows", "ThaiNumerals", "CXLSXWriter", "CSystem", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    // Draws documents and judges what is read from them. It knows nothing of the parser, so neither can be made to
    // agree with the other, and needs no testing library, so the release build can link it.
    .target(name: "_Generator", path: "Tests/_TestSupport/Generator", swiftSettings: settings),
    .target(
      name: "_TestSupport", dependencies: ["ThaiDocParse", "ThaiNumerals", "_Generator"],
      path: "Tests/_TestSupport", exclude: ["Generator"], swiftSettings: settings),
    .executableTarget(
      name: "accuracy", dependencies: ["ThaiDocParse", "_Generator"], path: "Tests/Accuracy",
      swiftSettings: settings),
    .testTarget(name: "ThaiNumeralsTests", dependencies: ["ThaiNumerals"], swiftSettings: settings),
    .testTarget(name: "TidyRowsTests", dependencies: ["TidyRows", "ThaiNumerals"], swiftSettings: settings),
    .testTarget(
      name: "ThaiDocParseTests", dependencies: ["ThaiDocParse", "ThaiNumerals", "TidyRows", "_TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ExtractITATests", dependencies: ["_TestSupport", "TidyRows"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
