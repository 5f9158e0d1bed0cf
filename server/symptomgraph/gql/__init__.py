"""The GraphQL schema and its execution: thin views over the questions, no HTTP and no RDF."""
