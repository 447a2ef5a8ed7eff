"""Claims: a row, a query, and one rule for each kind of test. Start with `runner`."""
