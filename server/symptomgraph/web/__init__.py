"""The web server: routes, GraphQL over HTTP, entity tags, health, and the pages that people read."""
