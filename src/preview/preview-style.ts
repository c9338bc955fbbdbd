/** Style of the page around the slides; nothing of it reaches into them. Text has a contrast of at least 7 to 1. */
export const previewStyle = `
:root { color-scheme: light; background: #e7ebee; }
body { margin: 0; }
.bar {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center;
  padding: 10px 20px; background: #ffffff; border-bottom: 1px solid #c3cad0; color: #1f2328;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans SC", sans-serif;
}
.bar h1 { margin: 0; font-size: 1em; }
.choice { display: flex; flex-wrap: wrap; gap: 4px; margin: 0; padding: 0; border: 0; }
.choice legend { float: left; padding: 3px 8px 0 0; color: #3f474e; }
.choice label { position: relative; padding: 2px 12px; border: 1px solid #6e7781; border-radius: 6px; cursor: pointer; }
.choice input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.choice label:has(:checked) { border-color: #004a77; background: #004a77; color: #ffffff; }
.choice label:has(:disabled) { border-style: dashed; color: #4d5156; }
.choice label:has(:focus-visible), .kind button:focus-visible { outline: 3px solid #0969da; outline-offset: 2px; }
.about { flex: 1 1 20em; margin: 0; color: #3f474e; }
.about kbd { padding: 0 4px; border: 1px solid #8c959f; border-radius: 4px; font: inherit; }
.fault {
  flex: 1 0 100%; margin: 0; padding: 8px 12px; border-left: 5px solid #a40e26; background: #ffebe9; color: #5c0011;
  font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
}
#slides {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(400px, 100%), 1fr)); gap: 20px; padding: 20px;
}
.slide { margin: 0; }
.slide.large { grid-column: 1 / -1; }
.slide > svg { display: block; width: 100%; height: auto; box-shadow: 0 1px 4px rgb(0 0 0 / 25%); }
.kind { margin: 0 0 4px; font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.kind button { padding: 0 4px; border: 0; border-radius: 4px; background: none; color: #2b3238; font: inherit; cursor: zoom-in; }
.large > .kind button { cursor: zoom-out; }
`
