global using Microsoft.CodeAnalysis;
global using PromptGen.Testing;
global using Verify = PromptGen.Testing.GeneratorVerifier<PromptGen.Generators.ExtractionToolGenerator>;
