using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads an OpenAI function call: a name, and arguments that are JSON inside a JSON string (OS-6).</summary>
internal static class OpenAICall
{
    /// <summary>Reads the object just entered.</summary>
    public static void Read(ref AnswerJson json, Carriers carriers)
    {
        if (!json.PeekIs("name"u8, carriers.ToolName))
        {
            carriers.AddOtherCall();
            json.LeaveObject();
            return;
        }

        bool hasArguments = false;
        while (json.FindMember("arguments"u8))
        {
            carriers.AddStringCall(ref json.Reader);
            hasArguments = true;
        }

        if (!hasArguments)
        {
            carriers.AddCallWithoutInput();
        }
    }
}
