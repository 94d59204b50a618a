#!/usr/bin/env node
import { run } from './run.ts'

// `gisa … | head` closes the pipe early: that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
