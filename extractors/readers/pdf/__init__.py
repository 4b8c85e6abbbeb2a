"""PDF: words by where they stand on the page, put together as lines, paragraphs and tables."""
