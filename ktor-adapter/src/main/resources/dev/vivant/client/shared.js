import{bi as o,a as s,bj as t}from"./vivant.js";s.N=([s,,...a])=>{let n=o();try{for(let o of a){let[a,...n]=o;t("number"!=typeof a&&n.length?[[...s,...a],...n]:[...s,...o])}}finally{o(n)}};
