"""Plain text and Markdown: lines put together as paragraphs, headings and tables."""
