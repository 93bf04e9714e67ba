using System.CommandLine;
using ContractClauses;
using Spectre.Console;

Argument<string[]> paths = new("paths") { Description = "Text files or folders to read. Without any, the contracts of the sample.", Arity = ArgumentArity.ZeroOrMore };
Option<string> provider = new("--provider") { Description = "local (a simulator, free) or anthropic.", DefaultValueFactory = static _ => ReviewOptions.Local };
Option<string> model = new("--model") { Description = "The model's id.", DefaultValueFactory = static _ => ReviewOptions.DefaultModel };
Option<string?> baseUrl = new("--base-url") { Description = "The base URL of a server that speaks the Messages API, such as http://127.0.0.1:8080." };
Option<string?> knowledge = new("--knowledge") { Description = "A text file that all calls share. Default: the clause definitions of the sample." };
RootCommand command = new("Reads contracts into typed terms and quoted clauses, streaming, with a shared knowledge file in the prompt cache. Key: ANTHROPIC_API_KEY.") { paths, provider, model, baseUrl, knowledge };

provider.Validators.Add(static result =>
{
    if (result.Tokens is [var name, ..] && name.Value is not (ReviewOptions.Local or ReviewOptions.Anthropic))
    {
        result.AddError($"The provider '{name.Value}' is not known. Pass --provider with local or anthropic.");
    }
});

command.SetAction(async (parsed, cancellationToken) =>
{
    IAnsiConsole console = AnsiConsole.Console;
    if (Console.IsOutputRedirected)
    {
        // A file or a pipe wants plain text of a fixed width.
        console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No });
        console.Profile.Width = 120;
    }

    ReviewOptions options = new(parsed.GetValue(paths) ?? [], parsed.GetValue(provider)!, parsed.GetValue(model)!, parsed.GetValue(baseUrl), parsed.GetValue(knowledge));
    return await new ReviewApp(options, console, Console.Error, Environment.GetEnvironmentVariable).RunAsync(cancellationToken);
});

ParseResult result = command.Parse(args);
if (result.Errors.Count > 0)
{
    Console.Error.WriteLine(string.Join(" ", result.Errors.Select(static error => error.Message)));
    return ReviewApp.BadInput;
}

return await result.InvokeAsync();
