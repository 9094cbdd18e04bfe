"""Exports of lists to CSV and XLSX, row by row, in constant memory, never leaving half a file."""
