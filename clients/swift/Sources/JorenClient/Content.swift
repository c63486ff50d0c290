// Made from the API's document; not to be edited.

public struct AppDocument: Codable, Equatable, Sendable {
    public var design: DesignDocument
    public var features: FeaturesDocument?
    public var id: String
    public var language: String?
    public var messages: [MessageDocument]
    public var minimumVersion: MinimumVersionDocument?
    public var name: String
    public var sections: [SectionDocument]
    public var site: String
    public var tabs: [TabDocument]
    public var version: String

    public init(design: DesignDocument, features: FeaturesDocument? = nil, id: String, language: String? = nil, messages: [MessageDocument] = [], minimumVersion: MinimumVersionDocument? = nil, name: String, sections: [SectionDocument], site: String, tabs: [TabDocument], version: String) {
        self.design = design
        self.features = features
        self.id = id
        self.language = language
        self.messages = messages
        self.minimumVersion = minimumVersion
        self.name = name
        self.sections = sections
        self.site = site
        self.tabs = tabs
        self.version = version
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.design = try values.decode(DesignDocument.self, forKey: .design)
        self.features = try values.decodeIfPresent(FeaturesDocument.self, forKey: .features)
        self.id = try values.decode(String.self, forKey: .id)
        self.language = try values.decodeIfPresent(String.self, forKey: .language)
        self.messages = try values.decodeIfPresent([MessageDocument].self, forKey: .messages) ?? []
        self.minimumVersion = try values.decodeIfPresent(MinimumVersionDocument.self, forKey: .minimumVersion)
        self.name = try values.decode(String.self, forKey: .name)
        self.sections = try values.decode([SectionDocument].self, forKey: .sections)
        self.site = try values.decode(String.self, forKey: .site)
        self.tabs = try values.decode([TabDocument].self, forKey: .tabs)
        self.version = try values.decode(String.self, forKey: .version)
    }
}

public struct ArticleDocument: Codable, Equatable, Sendable {
    public var address: String
    public var body: [BlockDocument]
    public var bylines: [String]
    public var id: String
    public var language: String?
    public var leadImage: ImageDocument?
    public var modified: DateDocument?
    public var published: DateDocument?
    public var sections: [String]
    public var subtitle: String?
    public var summary: String?
    public var tags: [String]
    public var title: String

    public init(address: String, body: [BlockDocument], bylines: [String], id: String, language: String? = nil, leadImage: ImageDocument? = nil, modified: DateDocument? = nil, published: DateDocument? = nil, sections: [String], subtitle: String? = nil, summary: String? = nil, tags: [String], title: String) {
        self.address = address
        self.body = body
        self.bylines = bylines
        self.id = id
        self.language = language
        self.leadImage = leadImage
        self.modified = modified
        self.published = published
        self.sections = sections
        self.subtitle = subtitle
        self.summary = summary
        self.tags = tags
        self.title = title
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.address = try values.decode(String.self, forKey: .address)
        self.body = try values.decode([BlockDocument].self, forKey: .body)
        self.bylines = try values.decode([String].self, forKey: .bylines)
        self.id = try values.decode(String.self, forKey: .id)
        self.language = try values.decodeIfPresent(String.self, forKey: .language)
        self.leadImage = try values.decodeIfPresent(ImageDocument.self, forKey: .leadImage)
        self.modified = try values.decodeIfPresent(DateDocument.self, forKey: .modified)
        self.published = try values.decodeIfPresent(DateDocument.self, forKey: .published)
        self.sections = try values.decode([String].self, forKey: .sections)
        self.subtitle = try values.decodeIfPresent(String.self, forKey: .subtitle)
        self.summary = try values.decodeIfPresent(String.self, forKey: .summary)
        self.tags = try values.decode([String].self, forKey: .tags)
        self.title = try values.decode(String.self, forKey: .title)
    }
}

public enum BlockDocument: Codable, Equatable, Sendable {
    case audio(Audio)
    case card(Card)
    case code(Code)
    case divider(Divider)
    case embed(Embed)
    case gallery(Gallery)
    case heading(Heading)
    case image(Picture)
    case list(Listing)
    case paragraph(Paragraph)
    case quote(Quote)
    case table(Table)
    case video(Video)
    /// A kind that this app is too old for.
    case unknown(String)

    public struct Audio: Codable, Equatable, Sendable {
        public var address: String
        public var title: String?
    
        public init(address: String, title: String? = nil) {
            self.address = address
            self.title = title
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.address = try values.decode(String.self, forKey: .address)
            self.title = try values.decodeIfPresent(String.self, forKey: .title)
        }
    }

    public struct Card: Codable, Equatable, Sendable {
        public var address: String
        public var kind: String?
        public var text: String?
        public var title: String?
    
        public init(address: String, kind: String? = nil, text: String? = nil, title: String? = nil) {
            self.address = address
            self.kind = kind
            self.text = text
            self.title = title
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.address = try values.decode(String.self, forKey: .address)
            self.kind = try values.decodeIfPresent(String.self, forKey: .kind)
            self.text = try values.decodeIfPresent(String.self, forKey: .text)
            self.title = try values.decodeIfPresent(String.self, forKey: .title)
        }
    }

    public struct Code: Codable, Equatable, Sendable {
        public var language: String?
        public var text: String?
    
        public init(language: String? = nil, text: String? = nil) {
            self.language = language
            self.text = text
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.language = try values.decodeIfPresent(String.self, forKey: .language)
            self.text = try values.decodeIfPresent(String.self, forKey: .text)
        }
    }

    public struct Divider: Codable, Equatable, Sendable {
        public init() {}
    }

    public struct Embed: Codable, Equatable, Sendable {
        public var address: String
        public var id: String?
        public var provider: String?
        public var title: String?
    
        public init(address: String, id: String? = nil, provider: String? = nil, title: String? = nil) {
            self.address = address
            self.id = id
            self.provider = provider
            self.title = title
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.address = try values.decode(String.self, forKey: .address)
            self.id = try values.decodeIfPresent(String.self, forKey: .id)
            self.provider = try values.decodeIfPresent(String.self, forKey: .provider)
            self.title = try values.decodeIfPresent(String.self, forKey: .title)
        }
    }

    public struct Gallery: Codable, Equatable, Sendable {
        public var caption: [RunDocument]
        public var pictures: [BlockDocument.Picture]
    
        public init(caption: [RunDocument] = [], pictures: [BlockDocument.Picture] = []) {
            self.caption = caption
            self.pictures = pictures
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.caption = try values.decodeIfPresent([RunDocument].self, forKey: .caption) ?? []
            self.pictures = try values.decodeIfPresent([BlockDocument.Picture].self, forKey: .pictures) ?? []
        }
    }

    public struct Heading: Codable, Equatable, Sendable {
        public var level: Int
        public var text: [RunDocument]
    
        public init(level: Int, text: [RunDocument] = []) {
            self.level = level
            self.text = text
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.level = try values.decode(Int.self, forKey: .level)
            self.text = try values.decodeIfPresent([RunDocument].self, forKey: .text) ?? []
        }
    }

    public struct Picture: Codable, Equatable, Sendable {
        public var caption: [RunDocument]
        public var credit: String?
        public var image: ImageDocument
    
        public init(caption: [RunDocument] = [], credit: String? = nil, image: ImageDocument) {
            self.caption = caption
            self.credit = credit
            self.image = image
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.caption = try values.decodeIfPresent([RunDocument].self, forKey: .caption) ?? []
            self.credit = try values.decodeIfPresent(String.self, forKey: .credit)
            self.image = try values.decode(ImageDocument.self, forKey: .image)
        }
    }

    public struct Listing: Codable, Equatable, Sendable {
        public var items: [Item]
        public var start: Int?
        public var style: String?
    
        public init(items: [Item] = [], start: Int? = nil, style: String? = nil) {
            self.items = items
            self.start = start
            self.style = style
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.items = try values.decodeIfPresent([Item].self, forKey: .items) ?? []
            self.start = try values.decodeIfPresent(Int.self, forKey: .start)
            self.style = try values.decodeIfPresent(String.self, forKey: .style)
        }
    }

    public struct Paragraph: Codable, Equatable, Sendable {
        public var text: [RunDocument]
    
        public init(text: [RunDocument] = []) {
            self.text = text
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.text = try values.decodeIfPresent([RunDocument].self, forKey: .text) ?? []
        }
    }

    public struct Quote: Codable, Equatable, Sendable {
        public var blocks: [BlockDocument]
        public var source: [RunDocument]
    
        public init(blocks: [BlockDocument] = [], source: [RunDocument] = []) {
            self.blocks = blocks
            self.source = source
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.blocks = try values.decodeIfPresent([BlockDocument].self, forKey: .blocks) ?? []
            self.source = try values.decodeIfPresent([RunDocument].self, forKey: .source) ?? []
        }
    }

    public struct Table: Codable, Equatable, Sendable {
        public var caption: [RunDocument]
        public var rows: [Row]
    
        public init(caption: [RunDocument] = [], rows: [Row] = []) {
            self.caption = caption
            self.rows = rows
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.caption = try values.decodeIfPresent([RunDocument].self, forKey: .caption) ?? []
            self.rows = try values.decodeIfPresent([Row].self, forKey: .rows) ?? []
        }
    }

    public struct Video: Codable, Equatable, Sendable {
        public var address: String
        public var poster: ImageDocument?
        public var title: String?
    
        public init(address: String, poster: ImageDocument? = nil, title: String? = nil) {
            self.address = address
            self.poster = poster
            self.title = title
        }
    
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.address = try values.decode(String.self, forKey: .address)
            self.poster = try values.decodeIfPresent(ImageDocument.self, forKey: .poster)
            self.title = try values.decodeIfPresent(String.self, forKey: .title)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case type
    }

    public init(from decoder: any Decoder) throws {
        let kind = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .type)
        switch kind {
        case "audio": self = .audio(try Audio(from: decoder))
        case "card": self = .card(try Card(from: decoder))
        case "code": self = .code(try Code(from: decoder))
        case "divider": self = .divider(try Divider(from: decoder))
        case "embed": self = .embed(try Embed(from: decoder))
        case "gallery": self = .gallery(try Gallery(from: decoder))
        case "heading": self = .heading(try Heading(from: decoder))
        case "image": self = .image(try Picture(from: decoder))
        case "list": self = .list(try Listing(from: decoder))
        case "paragraph": self = .paragraph(try Paragraph(from: decoder))
        case "quote": self = .quote(try Quote(from: decoder))
        case "table": self = .table(try Table(from: decoder))
        case "video": self = .video(try Video(from: decoder))
        default: self = .unknown(kind)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
case .audio(let part):
    try values.encode("audio", forKey: .type)
    try part.encode(to: encoder)
case .card(let part):
    try values.encode("card", forKey: .type)
    try part.encode(to: encoder)
case .code(let part):
    try values.encode("code", forKey: .type)
    try part.encode(to: encoder)
case .divider(let part):
    try values.encode("divider", forKey: .type)
    try part.encode(to: encoder)
case .embed(let part):
    try values.encode("embed", forKey: .type)
    try part.encode(to: encoder)
case .gallery(let part):
    try values.encode("gallery", forKey: .type)
    try part.encode(to: encoder)
case .heading(let part):
    try values.encode("heading", forKey: .type)
    try part.encode(to: encoder)
case .image(let part):
    try values.encode("image", forKey: .type)
    try part.encode(to: encoder)
case .list(let part):
    try values.encode("list", forKey: .type)
    try part.encode(to: encoder)
case .paragraph(let part):
    try values.encode("paragraph", forKey: .type)
    try part.encode(to: encoder)
case .quote(let part):
    try values.encode("quote", forKey: .type)
    try part.encode(to: encoder)
case .table(let part):
    try values.encode("table", forKey: .type)
    try part.encode(to: encoder)
case .video(let part):
    try values.encode("video", forKey: .type)
    try part.encode(to: encoder)
        case .unknown(let kind):
            try values.encode(kind, forKey: .type)
        }
    }
}

public struct Cell: Codable, Equatable, Sendable {
    public var blocks: [BlockDocument]
    public var columns: Int
    public var header: Bool
    public var rows: Int

    public init(blocks: [BlockDocument] = [], columns: Int, header: Bool, rows: Int) {
        self.blocks = blocks
        self.columns = columns
        self.header = header
        self.rows = rows
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.blocks = try values.decodeIfPresent([BlockDocument].self, forKey: .blocks) ?? []
        self.columns = try values.decode(Int.self, forKey: .columns)
        self.header = try values.decode(Bool.self, forKey: .header)
        self.rows = try values.decode(Int.self, forKey: .rows)
    }
}

public struct ChangesDocument: Codable, Equatable, Sendable {
    public var changed: [EntryDocument]
    public var more: Bool
    public var next: String
    public var removed: [String]
    public var reset: Bool

    public init(changed: [EntryDocument], more: Bool, next: String, removed: [String], reset: Bool) {
        self.changed = changed
        self.more = more
        self.next = next
        self.removed = removed
        self.reset = reset
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.changed = try values.decode([EntryDocument].self, forKey: .changed)
        self.more = try values.decode(Bool.self, forKey: .more)
        self.next = try values.decode(String.self, forKey: .next)
        self.removed = try values.decode([String].self, forKey: .removed)
        self.reset = try values.decode(Bool.self, forKey: .reset)
    }
}

public struct DateDocument: Codable, Equatable, Sendable {
    public var at: String?
    public var day: String

    public init(at: String? = nil, day: String) {
        self.at = at
        self.day = day
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.at = try values.decodeIfPresent(String.self, forKey: .at)
        self.day = try values.decode(String.self, forKey: .day)
    }
}

public struct DesignDocument: Codable, Equatable, Sendable {
    public var accentColor: String
    public var appIcon: String?
    public var bodyFont: FontDocument?
    public var dark: PaletteDocument?
    public var headerImages: [String]
    public var headingFont: FontDocument?
    public var icon: String?
    public var light: PaletteDocument?
    public var logo: String?
    public var mainColor: String
    public var name: String
    public var onMainColor: String
    public var shortName: String

    public init(accentColor: String, appIcon: String? = nil, bodyFont: FontDocument? = nil, dark: PaletteDocument? = nil, headerImages: [String], headingFont: FontDocument? = nil, icon: String? = nil, light: PaletteDocument? = nil, logo: String? = nil, mainColor: String, name: String, onMainColor: String, shortName: String) {
        self.accentColor = accentColor
        self.appIcon = appIcon
        self.bodyFont = bodyFont
        self.dark = dark
        self.headerImages = headerImages
        self.headingFont = headingFont
        self.icon = icon
        self.light = light
        self.logo = logo
        self.mainColor = mainColor
        self.name = name
        self.onMainColor = onMainColor
        self.shortName = shortName
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.accentColor = try values.decode(String.self, forKey: .accentColor)
        self.appIcon = try values.decodeIfPresent(String.self, forKey: .appIcon)
        self.bodyFont = try values.decodeIfPresent(FontDocument.self, forKey: .bodyFont)
        self.dark = try values.decodeIfPresent(PaletteDocument.self, forKey: .dark)
        self.headerImages = try values.decode([String].self, forKey: .headerImages)
        self.headingFont = try values.decodeIfPresent(FontDocument.self, forKey: .headingFont)
        self.icon = try values.decodeIfPresent(String.self, forKey: .icon)
        self.light = try values.decodeIfPresent(PaletteDocument.self, forKey: .light)
        self.logo = try values.decodeIfPresent(String.self, forKey: .logo)
        self.mainColor = try values.decode(String.self, forKey: .mainColor)
        self.name = try values.decode(String.self, forKey: .name)
        self.onMainColor = try values.decode(String.self, forKey: .onMainColor)
        self.shortName = try values.decode(String.self, forKey: .shortName)
    }
}

public struct EntryDocument: Codable, Equatable, Sendable {
    public var address: String
    public var bylines: [String]
    public var id: String
    public var image: ImageDocument?
    public var published: DateDocument?
    public var sections: [String]
    public var summary: String?
    public var title: String
    public var version: String?

    public init(address: String, bylines: [String], id: String, image: ImageDocument? = nil, published: DateDocument? = nil, sections: [String], summary: String? = nil, title: String, version: String? = nil) {
        self.address = address
        self.bylines = bylines
        self.id = id
        self.image = image
        self.published = published
        self.sections = sections
        self.summary = summary
        self.title = title
        self.version = version
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.address = try values.decode(String.self, forKey: .address)
        self.bylines = try values.decode([String].self, forKey: .bylines)
        self.id = try values.decode(String.self, forKey: .id)
        self.image = try values.decodeIfPresent(ImageDocument.self, forKey: .image)
        self.published = try values.decodeIfPresent(DateDocument.self, forKey: .published)
        self.sections = try values.decode([String].self, forKey: .sections)
        self.summary = try values.decodeIfPresent(String.self, forKey: .summary)
        self.title = try values.decode(String.self, forKey: .title)
        self.version = try values.decodeIfPresent(String.self, forKey: .version)
    }
}

public struct EventBatchDocument: Codable, Equatable, Sendable {
    public var appVersion: String?
    public var cohort: String?
    public var consent: Bool
    public var events: [EventDocument]
    public var install: String?
    public var platform: String
    public var sent: String

    public init(appVersion: String? = nil, cohort: String? = nil, consent: Bool, events: [EventDocument], install: String? = nil, platform: String, sent: String) {
        self.appVersion = appVersion
        self.cohort = cohort
        self.consent = consent
        self.events = events
        self.install = install
        self.platform = platform
        self.sent = sent
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.appVersion = try values.decodeIfPresent(String.self, forKey: .appVersion)
        self.cohort = try values.decodeIfPresent(String.self, forKey: .cohort)
        self.consent = try values.decode(Bool.self, forKey: .consent)
        self.events = try values.decode([EventDocument].self, forKey: .events)
        self.install = try values.decodeIfPresent(String.self, forKey: .install)
        self.platform = try values.decode(String.self, forKey: .platform)
        self.sent = try values.decode(String.self, forKey: .sent)
    }
}

public struct EventDocument: Codable, Equatable, Sendable {
    public var articleId: String?
    public var at: String
    public var depth: Double?
    public var id: String
    public var pushId: String?
    public var results: Int?
    public var screen: String?
    public var seconds: Double?
    public var section: String?
    public var type: String

    public init(articleId: String? = nil, at: String, depth: Double? = nil, id: String, pushId: String? = nil, results: Int? = nil, screen: String? = nil, seconds: Double? = nil, section: String? = nil, type: String) {
        self.articleId = articleId
        self.at = at
        self.depth = depth
        self.id = id
        self.pushId = pushId
        self.results = results
        self.screen = screen
        self.seconds = seconds
        self.section = section
        self.type = type
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.articleId = try values.decodeIfPresent(String.self, forKey: .articleId)
        self.at = try values.decode(String.self, forKey: .at)
        self.depth = try values.decodeIfPresent(Double.self, forKey: .depth)
        self.id = try values.decode(String.self, forKey: .id)
        self.pushId = try values.decodeIfPresent(String.self, forKey: .pushId)
        self.results = try values.decodeIfPresent(Int.self, forKey: .results)
        self.screen = try values.decodeIfPresent(String.self, forKey: .screen)
        self.seconds = try values.decodeIfPresent(Double.self, forKey: .seconds)
        self.section = try values.decodeIfPresent(String.self, forKey: .section)
        self.type = try values.decode(String.self, forKey: .type)
    }
}

public struct FeaturesDocument: Codable, Equatable, Sendable {
    public var analytics: Bool
    public var offline: Bool
    public var popular: Bool
    public var push: Bool
    public var search: Bool

    public init(analytics: Bool, offline: Bool, popular: Bool, push: Bool, search: Bool) {
        self.analytics = analytics
        self.offline = offline
        self.popular = popular
        self.push = push
        self.search = search
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.analytics = try values.decode(Bool.self, forKey: .analytics)
        self.offline = try values.decode(Bool.self, forKey: .offline)
        self.popular = try values.decode(Bool.self, forKey: .popular)
        self.push = try values.decode(Bool.self, forKey: .push)
        self.search = try values.decode(Bool.self, forKey: .search)
    }
}

public struct FontDocument: Codable, Equatable, Sendable {
    public var android: String
    public var ios: String
    public var kind: String

    public init(android: String, ios: String, kind: String) {
        self.android = android
        self.ios = ios
        self.kind = kind
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.android = try values.decode(String.self, forKey: .android)
        self.ios = try values.decode(String.self, forKey: .ios)
        self.kind = try values.decode(String.self, forKey: .kind)
    }
}

public struct ImageDocument: Codable, Equatable, Sendable {
    public var address: String
    public var alt: String?
    public var height: Int?
    public var stored: StoredImageDocument?
    public var width: Int?

    public init(address: String, alt: String? = nil, height: Int? = nil, stored: StoredImageDocument? = nil, width: Int? = nil) {
        self.address = address
        self.alt = alt
        self.height = height
        self.stored = stored
        self.width = width
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.address = try values.decode(String.self, forKey: .address)
        self.alt = try values.decodeIfPresent(String.self, forKey: .alt)
        self.height = try values.decodeIfPresent(Int.self, forKey: .height)
        self.stored = try values.decodeIfPresent(StoredImageDocument.self, forKey: .stored)
        self.width = try values.decodeIfPresent(Int.self, forKey: .width)
    }
}

public struct Item: Codable, Equatable, Sendable {
    public var blocks: [BlockDocument]
    public var term: [RunDocument]

    public init(blocks: [BlockDocument] = [], term: [RunDocument] = []) {
        self.blocks = blocks
        self.term = term
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.blocks = try values.decodeIfPresent([BlockDocument].self, forKey: .blocks) ?? []
        self.term = try values.decodeIfPresent([RunDocument].self, forKey: .term) ?? []
    }
}

public struct ListDocument: Codable, Equatable, Sendable {
    public var items: [EntryDocument]
    public var next: String?

    public init(items: [EntryDocument], next: String? = nil) {
        self.items = items
        self.next = next
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.items = try values.decode([EntryDocument].self, forKey: .items)
        self.next = try values.decodeIfPresent(String.self, forKey: .next)
    }
}

public struct MessageDocument: Codable, Equatable, Sendable {
    public var from: String?
    public var id: String
    public var kind: String
    public var link: String?
    public var platforms: [String]
    public var text: String
    public var title: String
    public var until: String?

    public init(from: String? = nil, id: String, kind: String, link: String? = nil, platforms: [String], text: String, title: String, until: String? = nil) {
        self.from = from
        self.id = id
        self.kind = kind
        self.link = link
        self.platforms = platforms
        self.text = text
        self.title = title
        self.until = until
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.from = try values.decodeIfPresent(String.self, forKey: .from)
        self.id = try values.decode(String.self, forKey: .id)
        self.kind = try values.decode(String.self, forKey: .kind)
        self.link = try values.decodeIfPresent(String.self, forKey: .link)
        self.platforms = try values.decode([String].self, forKey: .platforms)
        self.text = try values.decode(String.self, forKey: .text)
        self.title = try values.decode(String.self, forKey: .title)
        self.until = try values.decodeIfPresent(String.self, forKey: .until)
    }
}

public struct MinimumVersionDocument: Codable, Equatable, Sendable {
    public var android: String?
    public var ios: String?

    public init(android: String? = nil, ios: String? = nil) {
        self.android = android
        self.ios = ios
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.android = try values.decodeIfPresent(String.self, forKey: .android)
        self.ios = try values.decodeIfPresent(String.self, forKey: .ios)
    }
}

public struct PaletteDocument: Codable, Equatable, Sendable {
    public var accent: String
    public var background: String
    public var divider: String
    public var onAccent: String
    public var secondaryText: String
    public var surface: String
    public var text: String

    public init(accent: String, background: String, divider: String, onAccent: String, secondaryText: String, surface: String, text: String) {
        self.accent = accent
        self.background = background
        self.divider = divider
        self.onAccent = onAccent
        self.secondaryText = secondaryText
        self.surface = surface
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.accent = try values.decode(String.self, forKey: .accent)
        self.background = try values.decode(String.self, forKey: .background)
        self.divider = try values.decode(String.self, forKey: .divider)
        self.onAccent = try values.decode(String.self, forKey: .onAccent)
        self.secondaryText = try values.decode(String.self, forKey: .secondaryText)
        self.surface = try values.decode(String.self, forKey: .surface)
        self.text = try values.decode(String.self, forKey: .text)
    }
}

public struct Refused: Codable, Equatable, Sendable {
    public var id: String?
    public var reason: String

    public init(id: String? = nil, reason: String) {
        self.id = id
        self.reason = reason
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.id = try values.decodeIfPresent(String.self, forKey: .id)
        self.reason = try values.decode(String.self, forKey: .reason)
    }
}

public struct ResolvedDocument: Codable, Equatable, Sendable {
    public var id: String
    public var kind: String

    public init(id: String, kind: String) {
        self.id = id
        self.kind = kind
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.id = try values.decode(String.self, forKey: .id)
        self.kind = try values.decode(String.self, forKey: .kind)
    }
}

public struct Row: Codable, Equatable, Sendable {
    public var cells: [Cell]

    public init(cells: [Cell]) {
        self.cells = cells
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.cells = try values.decode([Cell].self, forKey: .cells)
    }
}

public struct RunDocument: Codable, Equatable, Sendable {
    public var link: String?
    public var marks: [String]
    public var ruby: String?
    public var text: String?

    public init(link: String? = nil, marks: [String] = [], ruby: String? = nil, text: String? = nil) {
        self.link = link
        self.marks = marks
        self.ruby = ruby
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.link = try values.decodeIfPresent(String.self, forKey: .link)
        self.marks = try values.decodeIfPresent([String].self, forKey: .marks) ?? []
        self.ruby = try values.decodeIfPresent(String.self, forKey: .ruby)
        self.text = try values.decodeIfPresent(String.self, forKey: .text)
    }
}

public struct SectionDocument: Codable, Equatable, Sendable {
    public var articles: Int
    public var id: String
    public var name: String

    public init(articles: Int, id: String, name: String) {
        self.articles = articles
        self.id = id
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.articles = try values.decode(Int.self, forKey: .articles)
        self.id = try values.decode(String.self, forKey: .id)
        self.name = try values.decode(String.self, forKey: .name)
    }
}

public struct StoredImageDocument: Codable, Equatable, Sendable {
    public var address: String
    public var animation: String?
    public var color: String?
    public var widths: [Int]

    public init(address: String, animation: String? = nil, color: String? = nil, widths: [Int]) {
        self.address = address
        self.animation = animation
        self.color = color
        self.widths = widths
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.address = try values.decode(String.self, forKey: .address)
        self.animation = try values.decodeIfPresent(String.self, forKey: .animation)
        self.color = try values.decodeIfPresent(String.self, forKey: .color)
        self.widths = try values.decode([Int].self, forKey: .widths)
    }
}

public struct TabDocument: Codable, Equatable, Sendable {
    public var kind: String
    public var section: String?

    public init(kind: String, section: String? = nil) {
        self.kind = kind
        self.section = section
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.kind = try values.decode(String.self, forKey: .kind)
        self.section = try values.decodeIfPresent(String.self, forKey: .section)
    }
}

public struct TakenDocument: Codable, Equatable, Sendable {
    public var accepted: Int
    public var refused: [Refused]

    public init(accepted: Int, refused: [Refused]) {
        self.accepted = accepted
        self.refused = refused
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.accepted = try values.decode(Int.self, forKey: .accepted)
        self.refused = try values.decode([Refused].self, forKey: .refused)
    }
}
