import { expect, test } from '@jest/globals'
import { machineNames, machines } from '../../../src/domain/workflow/machines'
import { translator } from '../../../src/i18n'
import { moveLabel } from '../../../src/i18n/moveLabels'

test.each(machineNames)('every state and move of %s has a name in both languages', (noun) => {
  expect(machines[noun].noun).toBe(noun)
  for (const locale of ['fa', 'en'] as const) {
    const states = translator(locale, 'states')
    expect(machines[noun].states.map((state) => states.at(`${noun}.${state}`)).every(Boolean)).toBe(true)
    expect(
      Object.keys(machines[noun].moves)
        .map((move) => moveLabel(noun, move, locale))
        .every(Boolean),
    ).toBe(true)
    expect(() => moveLabel(noun, 'nothing', locale)).toThrow('no message')
  }
})

test('no move is named twice: what stands on a button is not in the words of workflows too', () => {
  const words = translator('fa', 'workflows')
  const admin = translator('fa', 'admin')
  const twice = machineNames.flatMap((noun) =>
    Object.keys(machines[noun].moves).filter(
      (move) => words.has(`move.${noun}.${move}`) && admin.has(`moves.${noun}.${move}`),
    ),
  )
  expect(twice).toEqual([])
})
