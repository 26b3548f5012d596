// Vitrine: run Python that a language model wrote, inside this process, with nothing of the host within reach.
// The only public header.
#pragma once
