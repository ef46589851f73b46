// Written in syntax that even very old versions of Node can read, because they are the ones it is for.
export function requireNode(running) {
  var parts = running.split('.').map(Number);
  if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
    console.error(
      'Bidwell needs Node 20.19 or newer, and this is Node ' + running + '. ' +
      'Install Node 24 from https://nodejs.org and run the same command again.'
    );
    process.exit(1);
  }
  if (parts[0] < 22) {
    console.log('Node ' + running + ' works, but gets no security fixes any more: Node 24 is the one to use.');
  }
}
