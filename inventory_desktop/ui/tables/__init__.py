"""Tables over a server: models, columns, the painting delegate and the view."""
