import { runDemo } from './demo/run-demo.ts'

const paths = process.argv.slice(2)
runDemo(paths.length > 0 ? paths : ['seeds']).then((code) => {
  process.exitCode = code
})
