import { notesMaster, officeTheme, slideLayout, slideMaster } from './master-parts.js'
import { notesPart, type PictureSlide, type SlideBox, slidePart } from './slide-parts.js'
import { writeZip, type ZipEntry } from './write-zip.js'
import { relationships, xmlFile, xmlHead, xmlText } from './xml.js'

/** A presentation for PowerPoint. */
export interface Presentation {
  readonly title: string
  readonly author: string | undefined
  readonly box: SlideBox
  readonly slides: readonly PictureSlide[]
}

const office = 'application/vnd.openxmlformats-officedocument.presentationml'
const fixedDate = '1980-01-01T00:00:00Z'

/** Returns a presentation as a PPTX file (ECMA-376, PresentationML): a picture on each slide, with title and notes. */
export function writePptx({ title, author, box, slides }: Presentation): Uint8Array {
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(slides.length)],
    [
      '_rels/.rels',
      relationships([
        ['officeDocument', 'ppt/presentation.xml'],
        ['core-properties', 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(title, author)],
    ['ppt/presentation.xml', presentation(slides.length, box)],
    [
      'ppt/_rels/presentation.xml.rels',
      relationships([
        ['slideMaster', 'slideMasters/slideMaster1.xml'],
        ['notesMaster', 'notesMasters/notesMaster1.xml'],
        ['theme', 'theme/theme1.xml'],
        ...slides.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
      ]),
    ],
    ['ppt/theme/theme1.xml', officeTheme()],
    ['ppt/theme/theme2.xml', officeTheme()],
    ['ppt/slideMasters/slideMaster1.xml', slideMaster(box.width)],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relationships([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['theme', '../theme/theme1.xml'],
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', slideLayout(box.width)],
    [
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      relationships([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    ],
    ['ppt/notesMasters/notesMaster1.xml', notesMaster()],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relationships([['theme', '../theme/theme2.xml']])],
    ...slides.flatMap((slide, index) => slideFiles(slide, index + 1, box)),
  ]
  const pictures = slides.map(
    ({ picture }, index): ZipEntry => ({ path: `ppt/media/slide${index + 1}.png`, bytes: picture }),
  )
  return writeZip([...texts.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })), ...pictures])
}

function slideFiles(slide: PictureSlide, number: number, box: SlideBox): (readonly [string, string])[] {
  return [
    [`ppt/slides/slide${number}.xml`, slidePart(slide, box)],
    [
      `ppt/slides/_rels/slide${number}.xml.rels`,
      relationships([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['image', `../media/slide${number}.png`],
        ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ]),
    ],
    [`ppt/notesSlides/notesSlide${number}.xml`, notesPart(slide)],
    [
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relationships([
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${number}.xml`],
      ]),
    ],
  ]
}

function contentTypes(count: number): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml'
  const parts = [
    override('ppt/presentation.xml', `${office}.presentation.main+xml`),
    override('ppt/slideMasters/slideMaster1.xml', `${office}.slideMaster+xml`),
    override('ppt/slideLayouts/slideLayout1.xml', `${office}.slideLayout+xml`),
    override('ppt/notesMasters/notesMaster1.xml', `${office}.notesMaster+xml`),
    override('ppt/theme/theme1.xml', theme),
    override('ppt/theme/theme2.xml', theme),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...numbers.map((number) => override(`ppt/slides/slide${number}.xml`, `${office}.slide+xml`)),
    ...numbers.map((number) => override(`ppt/notesSlides/notesSlide${number}.xml`, `${office}.notesSlide+xml`)),
  ]
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.join('')}</Types>`
}

function presentation(count: number, { width, height }: SlideBox): string {
  const ids = Array.from({ length: count }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 4}"/>`)
  return xmlFile(
    'p:presentation',
    ' saveSubsetFonts="1"',
    `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/>`,
  )
}

function coreProperties(title: string, author: string | undefined): string {
  const creator = author === undefined ? '' : `<dc:creator>${xmlText(author)}</dc:creator>`
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${fixedDate}</dcterms:${name}>`,
  )
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>${creator}${dates.join('')}</cp:coreProperties>`
}
