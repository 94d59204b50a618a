export { articleId } from './resolve/article-id.ts'
export type { OutletClues, OutletResolver } from './resolve/create-resolver.ts'
export { createResolver } from './resolve/create-resolver.ts'
