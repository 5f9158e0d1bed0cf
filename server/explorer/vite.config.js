import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  // Bundlers warn of directives in libraries that mean nothing here; what fails is said.
  logLevel: "error",
  build: {
    assetsDir: "assets",
    emptyOutDir: true,
    // What is bundled asks that its notices come along.
    license: { fileName: "licenses.md" },
    // The server reads here which hashed files a page needs.
    manifest: "manifest.json",
    // A preload script in the page would have to be allowed by its policy.
    modulePreload: false,
    outDir: "static",
    // GraphiQL's editor is one large piece on purpose: it loads when its page is opened, and only there.
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: ["graphiql", "sparql", "explorer"].map((page) => `src/${page}.tsx`) },
  },
});
