// Reads articles by the models, writes them and reads them again; exits with 1 where they differ.
import Foundation

for path in CommandLine.arguments.dropFirst() {
    let article = try JSONDecoder().decode(ArticleDocument.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    let again = try JSONDecoder().decode(ArticleDocument.self, from: JSONEncoder().encode(article))
    let unknown = article.body.filter { if case .unknown = $0 { return true } else { return false } }
    print("\(path): \(article.body.count) blocks, \(unknown.count) unknown, the same again: \(article == again)")
    guard article == again else { exit(1) }
}
