"""The types of the schema, one module per part of the domain."""

from symptomgraph.gql.types.enums import describe_enums

# Strawberry reads the enums when it meets the first field of their type, which is while the modules here are imported.
describe_enums()
