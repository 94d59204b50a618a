export type { NextImage, NextMetadata, NextOpenGraph, NextTwitter } from './adapters/next-metadata.ts'
export { toNextMetadata } from './adapters/to-next-metadata.ts'
