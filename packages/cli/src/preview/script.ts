/** What the preview does beyond plain HTML: panels as tabs, and one role of a source alone. Runs in the browser. */
export const SCRIPT = `
for (const panels of document.querySelectorAll('.panels')) {
  const list = panels.querySelector('.tabs')
  const tabs = [...list.children]
  const show = (chosen, focus) => {
    tabs.forEach((tab) => {
      const on = tab === chosen
      tab.setAttribute('aria-selected', String(on))
      tab.tabIndex = on ? 0 : -1
      document.getElementById(tab.getAttribute('aria-controls')).hidden = !on
    })
    if (focus) chosen.focus()
  }
  list.hidden = false
  panels.classList.add('tabbed')
  for (const tab of tabs) {
    const panel = document.getElementById(tab.getAttribute('aria-controls'))
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', tab.id)
    tab.addEventListener('click', () => show(tab))
  }
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    show(tabs[(to + tabs.length) % tabs.length], true)
  })
  show(tabs[0])
}
for (const legend of document.querySelectorAll('.legend')) {
  const source = legend.nextElementSibling
  legend.addEventListener('click', (event) => {
    const button = event.target.closest('button')
    if (!button) return
    const on = button.getAttribute('aria-pressed') === 'false'
    for (const other of legend.querySelectorAll('button')) other.setAttribute('aria-pressed', String(on && other === button))
    source.classList.toggle('filtered', on)
    for (const line of source.children) line.classList.toggle('chosen', on && line.dataset.role === button.dataset.role)
  })
}
`
