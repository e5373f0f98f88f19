"""What runs the rules: text and parts, rules and findings, the book of rules, what is checked again."""
