import{bk as o,e as s,bl as t}from"./vivant.js";s.W=([s,,...n])=>{let a=o();try{for(let o of n){let[n,...a]=o;t("number"!=typeof n&&a.length?[[...s,...n],...a]:[...s,...o])}}finally{o(a)}};
