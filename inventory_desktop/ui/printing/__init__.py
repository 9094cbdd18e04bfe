"""Printed documents: pages painted in millimetres, a preview, PDF, and the printer."""
