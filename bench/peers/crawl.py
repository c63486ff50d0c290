"""Crawls the generated site by Scrapy, for comparison: list pages, article pages, their links, one selector."""

import sys

import scrapy
from scrapy.crawler import CrawlerProcess


class NewsSpider(scrapy.Spider):
    name = "news"
    start_urls = [sys.argv[1]]
    articles = 0

    def parse(self, response):
        for href in response.css("a.entry::attr(href)").getall():
            yield response.follow(href, self.parse_article)
        for href in response.css("a.next::attr(href)").getall():
            yield response.follow(href, self.parse)

    def parse_article(self, response):
        self.articles += 1
        links = [response.urljoin(href) for href in response.css("a::attr(href)").getall()]
        yield {"url": response.url, "title": response.css("h1::text").get(), "links": len(links)}

    def closed(self, reason):
        print(self.articles)


if __name__ == "__main__":
    process = CrawlerProcess({"LOG_LEVEL": "ERROR", "TELNETCONSOLE_ENABLED": False, "ROBOTSTXT_OBEY": True,
                              "DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
                              "RANDOMIZE_DOWNLOAD_DELAY": False})
    process.crawl(NewsSpider)
    process.start()
