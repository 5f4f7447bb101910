// Makes the page of the identity law one in which a person has been for a while.
(() => {
  const one = (id) => document.getElementById(id);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html { overflow-anchor: none }
    body { padding-bottom: 3000px }
    #scroller { height: 60px; width: 60px; overflow: scroll }
    #tall { height: 2000px; width: 900px }`);
  document.adoptedStyleSheets.push(sheet);

  const card = one("card").attachShadow({ mode: "open" });
  card.append(document.createElement("input"));
  card.firstChild.value = "in the shadow";

  one("tick").click();
  one("radio2").click();
  for (const id of ["choice", "many"]) {
    for (const option of one(id).options) option.selected = option.value === "3";
    one(id).dispatchEvent(new Event("input", { bubbles: true }));
  }
  one("scroller").scrollTop = 120;
  one("scroller").scrollLeft = 40;
  one("details").open = true;
  const context = one("canvas").getContext("2d");
  context.fillStyle = "#f00";
  context.fillRect(0, 0, 4, 4);
  one("video").muted = true;

  window.prepared = false;
  const video = one("video").play();
  const frame = new Promise((done) => {
    const wait = () => one("frame").contentWindow.parse ? done() : setTimeout(wait, 10);
    wait();
  });
  Promise.all([video, frame]).then(() => {
    one("video").currentTime = 5;
    one("frame").contentWindow.memory = " remembers";
    window.prepared = true;
  });

  window.lossesBy = (frame) => {
    const before = owned();
    test.feed(frame);
    const after = owned();
    const asked = test.socket.sent.find((sent) => sent.startsWith('["heal"'));
    return Object.keys(before).filter((name) => before[name] !== after[name])
      .map((name) => `${name}: ${before[name]} became ${after[name]}`).concat(asked ?? []);
  };
})();
