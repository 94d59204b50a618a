import { expect, test } from 'vitest'
import { raiseFloors } from './quality.mjs'

test('floors rise to the measurement less the margin and never fall', () => {
  expect(raiseFloors({ lines: 0.9 }, { lines: 0.95, quotes: 0.8 })).toEqual({ lines: 0.945, quotes: 0.795 })
  expect(raiseFloors({ lines: 0.9 }, { lines: 0.5 })).toEqual({ lines: 0.9 })
})

test('for leaks, empty bodies and throws the floor is a ceiling', () => {
  expect(raiseFloors({ leak: 0.2 }, { leak: 0.1, threwAny: 0 })).toEqual({ leak: 0.105, threwAny: 0.005 })
  expect(raiseFloors({ leak: 0.02 }, { leak: 0.1 })).toEqual({ leak: 0.02 })
})

test('what could not be measured leaves its floor alone', () => {
  expect(raiseFloors({ genre: 0.5 }, { genre: null })).toEqual({ genre: 0.5 })
})
