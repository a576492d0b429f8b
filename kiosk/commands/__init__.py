"""What the commands of ``kiosk`` do, a module for each family of them."""
