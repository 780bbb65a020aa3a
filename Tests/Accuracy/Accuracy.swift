import FoundationEssentials
import Glibc
import _Generator

/// Measures how much of what documents say is read, over all layouts, kinds of damage and fields, and compares it with
/// the committed table: no row of it may get worse.
@main
struct Accuracy {
  private static let help = """
    usage: accuracy                                  measure all, compare with Corpus/accuracy.txt
           accuracy --update                         measure all, and write it there
           accuracy --show LAYOUT [DAMAGE] [SEED]    a document, what it says, and what is read otherwise
                                                     (without SEED: the first one with a difference)
           accuracy --show FOLDER                    the same for a folder of the corpus
           accuracy --sum [LAYOUT [DAMAGE]]          what is read otherwise, by kind, with a seed for each
           accuracy --decoys                         decoys from which scores are read
           accuracy --others SEED                    measure documents of other seeds; nothing is compared
           accuracy --list                           names of layouts, kinds of damage and decoys
    """

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case nil: exit(await Committed.compare())
    case "--update": await Committed.update()
    case "--show" where arguments.count > 1: exit(Show.show(Array(arguments.dropFirst())))
    case "--sum": exit(Show.sum(Array(arguments.dropFirst())))
    case "--decoys": Show.decoys()
    case "--others":
      guard arguments.count == 2, let seed = UInt64(arguments[1]) else { fallthrough }
      for row in await Survey.run(from: seed).rows { print(row.text) }
    case "--list": list()
    default:
      print(help)
      exit(arguments == ["--help"] ? 0 : 2)
    }
  }

  private static func list() {
    print("layouts: " + Layout.all.map(\.name).joined(separator: " "))
    for kind in Damage.Kind.allCases {
      print(
        "damage, \(kind.rawValue): "
          + Damage.all.filter { $0.kind == kind }.map(\.name).joined(separator: " "))
    }
    print("decoys: " + Decoy.all.map(\.name).joined(separator: " "))
  }
}
