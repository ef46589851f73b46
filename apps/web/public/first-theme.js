// Before the first paint, so that a chosen theme never flashes the other one. See src/ui/theme.ts.
try {
  const theme = localStorage.getItem('bidwell:theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to this page; the device's theme then holds.
}
