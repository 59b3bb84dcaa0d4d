/**
 * The look of every paper, as Typst: A4, margins of 20 mm, «بسمه تعالی», the organisation at the start side, the block of
 * number and date at the end side, page x of y. A template begins with this and reads its data from `data`.
 */
export const paper = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, date: none)
#set text(font: "Vazirmatn", lang: "fa", dir: rtl, size: 10pt, number-type: "lining")
#set par(leading: 0.9em, justify: false)
#set page(
  paper: "a4",
  margin: 20mm,
  footer: context [
    #set text(size: 8pt, fill: rgb("#55606c"))
    #grid(columns: (1fr, auto), align: (start, end),
      data.footer,
      [#data.page #numbering("۱", counter(page).get().first()) #data.of #numbering("۱", counter(page).final().first())],
    )
  ],
)
#let rule = line(length: 100%, stroke: 0.5pt + rgb("#b9c0bc"))
#let head = [
  #align(center, text(size: 9pt, data.besm))
  #v(2mm)
  #grid(columns: (1fr, auto), align: (start, end),
    text(weight: "bold", data.organisation),
    text(size: 9pt)[#for line in data.block [#line \\ ]],
  )
  #v(1mm)
  #rule
  #v(4mm)
]
`
