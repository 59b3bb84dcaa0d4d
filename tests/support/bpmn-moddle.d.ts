/** The part of bpmn.io's reader and writer of BPMN that tests use. */
declare module 'bpmn-moddle' {
  export type Element = { $type: string; flowElements?: Element[]; artifacts?: Element[] }
  export type Definitions = Element & {
    rootElements: Element[]
    diagrams: { plane: { planeElement: Element[] } }[]
  }
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ rootElement: Definitions; warnings: { message: string }[] }>
    toXML(definitions: Definitions): Promise<{ xml: string }>
  }
}
