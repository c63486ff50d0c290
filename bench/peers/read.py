"""Reads web pages by another program, for comparison.

One page is a line of JSON on the standard input, {"url", "html"} with the bytes in
Base64; what was read is a line of JSON on the standard output, with the CPU time that
the reading took.
"""

import base64
import json
import os
import sys
import time


def trafilatura_reader():
    from trafilatura import bare_extraction

    def read(html, url):
        document = bare_extraction(html, url=url, with_metadata=True, include_comments=False)
        if document is None:
            return {}
        authors = document.author.split("; ") if document.author else []
        return {"text": document.text, "title": document.title, "authors": authors,
                "published": document.date, "image": document.image}
    return read


def readability_reader():
    from lxml.html import fromstring
    from readability import Document
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def read(html, url):
        document = Document(bytes_to_str(html, detect_encoding(html)), url=url)
        text = fromstring(document.summary(html_partial=True)).text_content()
        return {"text": text, "title": document.short_title()}
    return read


def newspaper_reader():
    from newspaper import Article
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def read(html, url):
        article = Article(url, fetch_images=False)
        article.download(input_html=bytes_to_str(html, detect_encoding(html)))
        article.parse()
        published = article.publish_date.isoformat() if article.publish_date else None
        return {"text": article.text, "title": article.title, "authors": list(article.authors),
                "published": published, "image": article.top_image or None}
    return read


def resiliparse_reader():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def read(html, url):
        text = extract_plain_text(bytes_to_str(html, detect_encoding(html)), main_content=True, alt_texts=False)
        return {"text": text}
    return read


READERS = {
    "trafilatura": trafilatura_reader,
    "readability-lxml": readability_reader,
    "newspaper4k": newspaper_reader,
    "resiliparse": resiliparse_reader,
}


def main():
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints is no answer
    read = READERS[sys.argv[1]]()
    for line in sys.stdin:
        page = json.loads(line)
        html = base64.b64decode(page["html"])
        start = time.process_time()
        try:
            answer = read(html, page["url"])
        except Exception as ex:  # a program that fails has read nothing
            answer = {"problem": repr(ex)}
        answer["cpuSeconds"] = time.process_time() - start
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
