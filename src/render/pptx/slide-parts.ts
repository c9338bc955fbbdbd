import { treeHead } from './master-parts.js'
import { xmlFile, xmlText } from './xml.js'

/** A slide as PowerPoint shows it. */
export interface PictureSlide {
  readonly title: string
  /** What the picture shows, for those who cannot see it. */
  readonly alt: string
  readonly notes: string
  /** PNG. */
  readonly picture: Uint8Array
}

/** Width and height of slides, EMU. */
export interface SlideBox {
  readonly width: number
  readonly height: number
}

/** Returns a slide that its picture fills, with its title for outlines and screen readers. */
export function slidePart({ title, alt }: PictureSlide, { width, height }: SlideBox): string {
  const heading = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraph(title)}</p:txBody></p:sp>`
  const picture = `<p:pic><p:nvPicPr><p:cNvPr id="3" name="Slide" descr="${xmlText(alt).replace(/\n/g, '&#10;')}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  return xmlFile(
    'p:sld',
    '',
    `<p:cSld><p:spTree>${treeHead}${heading}${picture}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  )
}

/** Returns the notes page of a slide. */
export function notesPart({ notes }: PictureSlide): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${notes.split('\n').map(paragraph).join('')}</p:txBody></p:sp>`
  return xmlFile(
    'p:notes',
    '',
    `<p:cSld><p:spTree>${treeHead}${image}${body}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  )
}

function paragraph(text: string): string {
  return text === '' ? '<a:p/>' : `<a:p><a:r><a:rPr/><a:t>${xmlText(text)}</a:t></a:r></a:p>`
}
