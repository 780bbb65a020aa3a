// swift-tools-version: 6.3
import PackageDescription

/// The settings of every Swift target, those of the library.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
]

let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "ThaiDocParse", path: "..")
  ],
  targets: [
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "CAllocationCounter", "CCMark", .product(name: "ThaiDocParse", package: "ThaiDocParse"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "numerals", dependencies: [.product(name: "ThaiNumerals", package: "ThaiDocParse")],
      swiftSettings: settings
    ),
    .target(name: "CAllocationCounter"),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
  ],
  swiftLanguageModes: [.v6]
)
