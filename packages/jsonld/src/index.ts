export { toSafeJson, toScript } from './write/to-script.ts'
