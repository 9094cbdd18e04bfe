"""Labels for goods: what is to be labelled, on which paper, and how it will look."""
