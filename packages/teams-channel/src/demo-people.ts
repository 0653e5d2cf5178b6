/** Who can sit at the local window. The ids never change: a bot that outlives the window recognises its people. */
export const demoPeople = [
  { key: 'ada', name: 'Ada Jensen', objectId: '0b0f1c52-5a0e-4b1c-9f0a-6d5a3c1e0a01' },
  { key: 'bela', name: 'Béla Kovács', objectId: '0b0f1c52-5a0e-4b1c-9f0a-6d5a3c1e0a02' },
  { key: 'chiara', name: 'Chiara Rossi', objectId: '0b0f1c52-5a0e-4b1c-9f0a-6d5a3c1e0a03' },
].map(({ key, name, objectId }) => ({ key, name, id: `29:${objectId}`, aadObjectId: objectId }));
