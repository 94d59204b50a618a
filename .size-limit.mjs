[
  {
    "name": "@gisa/core, parseText",
    "path": "packages/core/dist/index.js",
    "import": "{ parseText }",
    "limit": "96 kB",
    "gzip": true
  },
  { "name": "@gisa/core, all of it", "path": "packages/core/dist/index.js", "limit": "122 kB", "gzip": true },
  {
    "name": "@gisa/jsonld, the writer",
    "path": "packages/jsonld/dist/index.js",
    "import": "{ toNewsArticle, toGraph, toScript }",
    "limit": "8 kB",
    "gzip": true
  },
  {
    "name": "@gisa/rss, the writers",
    "path": "packages/rss/dist/index.js",
    "import": "{ toRss, toAtom, toJsonFeed, toNewsSitemap }",
    "limit": "10 kB",
    "gzip": true
  }
]
