// swift-tools-version: 5.9
import PackageDescription

let package = Package(
    name: "JorenClient",
    products: [.library(name: "JorenClient", targets: ["JorenClient"])],
    targets: [.target(name: "JorenClient")]
)
