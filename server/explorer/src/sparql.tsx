// The SPARQL editor.
export {};
