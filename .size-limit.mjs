/** Hangul is left as it is, as Rollup, Vite and webpack write it: escaped, each syllable would be six letters. */
const modifyEsbuildConfig = (config) => ({ ...config, charset: 'utf8' })
const core = { path: 'packages/core/dist/index.js', gzip: true, modifyEsbuildConfig }

export default [
  { name: '@gisa/core, parseText', ...core, import: '{ parseText }', limit: '100 kB' },
  { name: '@gisa/core, all of it', ...core, limit: '122 kB' },
  {
    name: '@gisa/jsonld, the writer',
    path: 'packages/jsonld/dist/index.js',
    import: '{ toNewsArticle, toGraph, toScript }',
    limit: '8 kB',
    gzip: true,
  },
  {
    name: '@gisa/rss, the writers',
    path: 'packages/rss/dist/index.js',
    import: '{ toRss, toAtom, toJsonFeed, toNewsSitemap }',
    limit: '10 kB',
    gzip: true,
  },
]
