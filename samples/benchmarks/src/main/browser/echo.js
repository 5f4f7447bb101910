// The table by hand behind a socket: a click goes to the server, and is done when a bare echo of it is back. What the
// way there and back costs a page at the least.
import { operations } from "./table.js";

const socket = new WebSocket(document.querySelector("table").dataset.echo);
socket.onopen = () => document.documentElement.classList.add("connected");
socket.onmessage = ({ data }) => operations[data]();
document.addEventListener("click", ({ target }) => operations[target.id] && socket.send(target.id));
