"""What the screens know: view models, list models and image providers."""
