import { xmlFile, xmlHead } from './xml.js'

/** What every tree of shapes begins with. */
export const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'

const colorMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

/** A placeholder at a place, in EMU. */
function placeholder(id: number, name: string, type: string, box: readonly [number, number, number, number]): string {
  const [x, y, width, height] = box
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`
}

/** Titles stand above the slide: the picture shows them already, outlines and screen readers need them. */
function title(width: number): string {
  return placeholder(2, 'Title', 'type="title"', [0, -914400, width, 685800])
}

/** Returns the master of the slides, so wide in EMU. */
export function slideMaster(width: number): string {
  return xmlFile(
    'p:sldMaster',
    '',
    `<p:cSld>${background}<p:spTree>${treeHead}${title(width)}</p:spTree></p:cSld>${colorMap}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles>`,
  )
}

/** Returns the one layout: a title. */
export function slideLayout(width: number): string {
  return xmlFile(
    'p:sldLayout',
    ' type="titleOnly" preserve="1"',
    `<p:cSld name="Slide"><p:spTree>${treeHead}${title(width)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  )
}

/** Returns the master of the notes pages. */
export function notesMaster(): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>'
  const body = placeholder(3, 'Notes', 'type="body" sz="quarter" idx="3"', [685800, 4400550, 5486400, 3600450])
  return xmlFile(
    'p:notesMaster',
    '',
    `<p:cSld>${background}<p:spTree>${treeHead}${image}${body}</p:spTree></p:cSld>${colorMap}<p:notesStyle/>`,
  )
}

/** Returns a theme; slides are pictures, so it colours nothing but what is added by hand. */
export function officeTheme(): string {
  const color = (name: string, hex: string) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`
  const colors = [
    ['dk1', '1F2328'],
    ['lt1', 'FFFFFF'],
    ['dk2', '0F2C40'],
    ['lt2', 'F4F6F8'],
    ['accent1', '005A8F'],
    ['accent2', 'A63F00'],
    ['accent3', '00694D'],
    ['accent4', '8A3A6E'],
    ['accent5', '595959'],
    ['accent6', '9AD4F5'],
    ['hlink', '005A8F'],
    ['folHlink', '8A3A6E'],
  ].map(([name = '', hex = '']) => color(name, hex))
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Lectern"><a:themeElements><a:clrScheme name="Lectern">${colors.join('')}</a:clrScheme><a:fontScheme name="Lectern"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Lectern"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}
