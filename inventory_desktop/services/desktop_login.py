"""What a computer needs to reach the program's database."""

from dataclasses import dataclass

DATABASE_NAME = "inventory"


@dataclass(frozen=True, slots=True)
class DesktopLogin:
    """Login role of one computer.

    Attributes:
        role_name: Name of the role.
        password: Its random password; shown once, stored by the desktop.
    """

    role_name: str
    password: str

    def url(self, server: str, database: str) -> str:
        """Address for this login on the server of another address."""
        from sqlalchemy import make_url

        address = make_url(server).set(
            drivername="postgresql",
            username=self.role_name,
            password=self.password,
            database=database,
        )
        return address.render_as_string(hide_password=False)
