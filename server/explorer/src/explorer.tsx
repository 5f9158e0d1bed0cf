// The explorer.
export {};
