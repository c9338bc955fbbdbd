// Runs as a process of its own: the package unpacks to the temporary folder that its environment names.
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'

// The package's own file names folders outside of it, where any fonts may be.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`

await chromium.executablePath()
await writeFile(join(tmpdir(), 'fonts', 'fonts.conf'), fontsConf)
