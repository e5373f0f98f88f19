"""Filing: paste, text file or DOCX → reports, every guess named and every change a repair."""
