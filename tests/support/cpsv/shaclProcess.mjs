// Reads {shapes, documents} (JSON-LD) as JSON and says for each document how many statements it has and what is wrong with it.
// In a process of its own: these libraries need globals that the test runner's sandbox does not give.
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'

const noLoading = () => {
  throw new Error('a document names something that would have to be fetched')
}
const graphOf = async (document) => {
  const lines = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader: noLoading, safe: true })
  return new Store(new Parser({ format: 'application/n-quads' }).parse(lines))
}

let text = ''
for await (const part of process.stdin) text += part
const { shapes, documents } = JSON.parse(text)
const validator = new Validator(await graphOf(shapes))
const answers = []
for (const document of documents) {
  const graph = await graphOf(document)
  const { results } = await validator.validate(graph)
  const faults = results.map(
    ({ focusNode, path, message, sourceConstraintComponent: rule }) =>
      `${focusNode?.value} ${path?.value}: ${rule?.value} ${message.map(({ value }) => value).join(' ')}`,
  )
  answers.push({ statements: graph.size, faults })
}
process.stdout.write(JSON.stringify(answers))
